package faqbot.app;

import faqbot.knowledge.DataNode.Scalar;
import faqbot.knowledge.MappingReader;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A group of settings, each of which may be given by a variable that counts before the file.
 *
 * @param file the group in the file
 * @param variables the environment
 */
record SettingGroup(MappingReader file, Variables variables) {
    /** Reads a key of the file and its variable; both, so that both are checked. */
    <T> Optional<T> setting(String key, BiFunction<MappingReader, String, Optional<T>> read) {
        var inFile = read.apply(file, key);
        return variables.read(key, read).or(() -> inFile);
    }

    /** The same for a whole number within bounds. */
    Optional<Integer> integer(String key, int min, int max) {
        return setting(key, (reader, name) -> reader.integer(name, min, max));
    }

    /** The same for a number within bounds. */
    Optional<Double> number(String key, double min, double max) {
        return setting(key, (reader, name) -> reader.number(name, min, max));
    }

    /** The same for one of several words. */
    <T> Optional<T> value(String key, String allowed, Function<String, Optional<T>> parse) {
        return setting(key, (reader, name) -> reader.value(name, allowed, parse));
    }

    /** The same for a list, in which nothing is nothing said. */
    <T> List<T> values(String key, String allowed, Function<String, Optional<T>> parse) {
        var inFile = file.values(key, allowed, parse);
        var inVariable = variables.read(key, (reader, name) -> reader.values(name, allowed, parse));
        return inVariable.isEmpty() ? inFile : inVariable;
    }

    /** The same for a list of any texts. */
    List<String> texts(String key) {
        var inFile = file.texts(key);
        var inVariable = variables.read(key, MappingReader::texts);
        return (inVariable.isEmpty() ? inFile : inVariable).stream().map(Scalar::text).toList();
    }
}
