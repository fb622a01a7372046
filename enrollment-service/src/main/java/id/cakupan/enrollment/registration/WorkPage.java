package id.cakupan.enrollment.registration;

import java.util.List;
import java.util.UUID;

/** @param next of the following page, null on the last */
record WorkPage(List<WorkItem> items, UUID next) {

    WorkPage {
        items = List.copyOf(items);
    }
}
