package org.onrecord.cli;

/** The program's version, as the build wrote it into the archive. */
final class Version {
    private Version() {}

    /** Returns such as {@code 0.1.0}; {@code development} where the program runs from its classes. */
    static String number() {
        String built = Version.class.getPackage().getImplementationVersion();
        return built == null ? "development" : built;
    }
}
