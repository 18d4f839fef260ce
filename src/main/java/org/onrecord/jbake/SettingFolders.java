package org.onrecord.jbake;

import java.io.File;

/** The folders of a project, which JBake's configuration works out from the settings and keeps among them. */
final class SettingFolders {
    static final String CONTENT = "contentFolder";
    static final String DATA = "dataFolder";
    static final String ASSETS = "assetFolder";

    private static final String SOURCE = "sourceFolder";
    private static final String DESTINATION = "destinationFolder";
    private static final String TEMPLATES = "templateFolder";

    private SettingFolders() {}

    /** Returns the settings with the folders among them, as {@link SiteConfiguration} has them. */
    static SettingValues of(File project, SettingValues settings) {
        SettingValues all = settings.copy();
        all.set(SOURCE, project);
        // JBake does so twice, so that each may refer to any other.
        put(project, all);
        put(project, all);
        if (!all.folder(TEMPLATES).isDirectory()) {
            all.set(TEMPLATES, project);
        }
        return all;
    }

    private static void put(File project, SettingValues all) {
        all.set(DESTINATION, within(project, all.text("destination.folder")));
        all.set(ASSETS, within(project, all.text("asset.folder")));
        all.set(TEMPLATES, within(project, all.text("template.folder")));
        all.set(CONTENT, new File(project, all.text("content.folder")));
        all.set(DATA, within(project, all.text("data.folder")));
    }

    private static File within(File project, String folder) {
        File file = new File(folder);
        return file.isAbsolute() ? file : new File(project, folder);
    }
}
