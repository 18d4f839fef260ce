package org.onrecord.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version, as the build wrote it into the archive. */
final class Version implements IVersionProvider {
    /** Returns such as {@code 0.1.0}; {@code development} where the program runs from its classes. */
    static String number() {
        String built = Version.class.getPackage().getImplementationVersion();
        return built == null ? "development" : built;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"onrecord " + number()};
    }
}
