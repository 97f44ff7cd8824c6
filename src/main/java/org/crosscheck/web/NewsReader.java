package org.crosscheck.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import org.crosscheck.model.HistoryHead;
import org.crosscheck.model.News;

/** Reads history's end for pages that are open, outside of any request. */
@ApplicationScoped
class NewsReader {
    private static final int MOST = 1_000;

    /** The place of the last row. */
    @ActivateRequestContext
    long end() {
        return HistoryHead.current().place;
    }

    /** The first rows after this place. */
    @ActivateRequestContext
    List<News> after(long place) {
        return News.after(place, MOST);
    }
}
