package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

import org.crosscheck.engine.text.AddedLists;
import org.crosscheck.engine.text.WordList;

/** The newsroom's own word lists: a command that reads by them does not begin while one of them is wrong. */
final class NewsroomLists {
    private static final Set<Class<?>> READERS =
            Set.of(Main.class, Serve.class, Extract.class, Compare.class, Import.class, Regroup.class, Report.class);

    private NewsroomLists() {}

    /** Runs what was asked for, or says what is wrong with the lists that it needs: exit status 1. */
    static int run(ParseResult parsed) {
        Integer helped = CommandLine.executeHelpRequest(parsed);
        if (helped != null) {
            return helped;
        }
        CommandLine command =
                parsed.asCommandLineList().get(parsed.asCommandLineList().size() - 1);
        List<String> problems = READERS.contains(command.getCommand().getClass()) ? problems() : List.of();
        problems.forEach(problem -> System.err.println(command.getCommandName() + ": " + problem));
        return problems.isEmpty() ? new CommandLine.RunLast().execute(parsed) : 1;
    }

    private static List<String> problems() {
        Path folder = folder();
        try {
            return AddedLists.problems(folder);
        } catch (IOException e) {
            return List.of(folder + " cannot be read: " + e.getMessage());
        }
    }

    private static Path folder() {
        return Path.of(System.getProperty(WordList.FOLDER_PROPERTY));
    }

    /** In words for the user, where something failed because a list has as many fields as it must and a wrong one among them. */
    static Optional<String> problem(Throwable failure) {
        return Causes.first(ExceptionInInitializerError.class, failure)
                .filter(reading -> folder().toFile().isDirectory())
                .map(
                        reading -> "the word lists in " + folder() + " cannot be used, "
                                + Optional.ofNullable(reading.getCause())
                                        .map(Throwable::toString)
                                        .orElse(reading.getMessage())
                                + "; take out the entry that was added last, or write it as those of the list that Crosscheck ships");
    }
}
