package faqbot.cli;

import java.nio.file.Path;
import java.util.List;

/** Examines what only the program itself knows. */
public interface Doctor {
    /** What is to be said of the configuration; the rest can be asked if it has no problem. */
    List<Finding> configuration(CommonOptions options);

    /** What is to be said of the token, without asking Discord. */
    List<Finding> token();

    /** What Discord says. */
    List<Finding> discord(CommonOptions options);

    /**
     * Whether the encoder opens.
     *
     * @param dataFolder where it may unpack what it needs
     */
    List<Finding> encoder(CommonOptions options, Path dataFolder);
}
