package org.onrecord.site;

import java.util.Map;
import org.onrecord.jbake.PageBeans;
import org.onrecord.view.Pages;

/**
 * What the pages of a briefing show, as templates ask for it.
 *
 * @param pages of the briefing
 */
record PagesAsBeans(Pages pages) implements PageBeans {
    @Override
    public Map<String, Object> of(String uri) {
        return pages.forPage(uri);
    }

    @Override
    public Map<String, Object> shared() {
        return pages.shared();
    }

    @Override
    public Map<String, String> files() {
        return pages.files();
    }
}
