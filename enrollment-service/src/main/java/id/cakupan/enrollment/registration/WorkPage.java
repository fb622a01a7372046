package id.cakupan.enrollment.registration;

import java.util.List;

/** @param next of the following page, null on the last */
record WorkPage(List<WorkItem> items, String next) {

    WorkPage {
        items = List.copyOf(items);
    }
}
