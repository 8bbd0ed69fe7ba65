import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Gives the classes of old jars the stack maps that came with Java 6, and changes nothing else in
 * them. Without these no AOT cache takes a class, and each start checks it in the slow way.
 */
final class StackMaps {
    /** Java 6, the first with stack maps. */
    private static final int FIRST = ClassFile.JAVA_6_VERSION;

    /** The first that must have them; Java 6 may do without. */
    private static final int WRITTEN = ClassFile.JAVA_7_VERSION;

    private static final String CLASS = ".class";

    private final ClassFile files;

    private StackMaps(ClassLoader libraries) {
        this.files =
                ClassFile.of(
                        ClassHierarchyResolverOption.of(
                                ClassHierarchyResolver.ofResourceParsing(libraries)),
                        StackMapsOption.GENERATE_STACK_MAPS);
    }

    /**
     * Rewrites jars in place; their time of change stays.
     *
     * @param arguments the folder of the jars
     */
    public static void main(String[] arguments) throws IOException {
        var jars = jars(Path.of(arguments[0]));
        var urls = jars.stream().map(StackMaps::url).toArray(URL[]::new);
        try (var libraries = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            var maps = new StackMaps(libraries);
            for (var jar : jars) {
                maps.rewriteIfOld(jar);
            }
        }
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (var found = Files.list(folder)) {
            return found.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rewriteIfOld(Path jar) throws IOException {
        var part = jar.resolveSibling(jar.getFileName() + ".part");
        var time = Files.getLastModifiedTime(jar);
        try (var old = new ZipFile(jar.toFile())) {
            if (!isOld(old)) {
                return;
            }
            write(old, Files.newOutputStream(part));
        }
        Files.delete(jar);
        Files.move(part, jar);
        Files.setLastModifiedTime(jar, time);
    }

    private static boolean isOld(ZipFile jar) throws IOException {
        for (var entry : Collections.list(jar.entries())) {
            if (isClass(entry) && version(bytes(jar, entry)) < FIRST) {
                return true;
            }
        }
        return false;
    }

    private void write(ZipFile from, OutputStream to) throws IOException {
        try (var written = new ZipOutputStream(to)) {
            for (var entry : Collections.list(from.entries())) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(entry.getTimeLocal());
                written.putNextEntry(copy);
                var bytes = bytes(from, entry);
                written.write(isClass(entry) && version(bytes) < FIRST ? newer(bytes) : bytes);
            }
        }
    }

    private byte[] newer(byte[] old) {
        var bodies = ClassTransform.transformingMethodBodies((body, part) -> body.with(part));
        var version = ClassTransform.endHandler(made -> made.withVersion(WRITTEN, 0));
        return files.transformClass(files.parse(old), bodies.andThen(version));
    }

    private static boolean isClass(ZipEntry entry) {
        return entry.getName().endsWith(CLASS);
    }

    /** As the class file says in its fourth pair of bytes. */
    private static int version(byte[] bytes) {
        return (bytes[6] & 0xFF) << 8 | bytes[7] & 0xFF;
    }

    private static byte[] bytes(ZipFile jar, ZipEntry entry) throws IOException {
        try (var content = jar.getInputStream(entry)) {
            return content.readAllBytes();
        }
    }
}
