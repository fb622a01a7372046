package id.cakupan.enrollment.registration;

import java.time.LocalDate;
import java.util.Set;

import id.cakupan.enrollment.channel.Channels;

/**
 * How a registration came, and for what.
 *
 * @param evidence null where none was named
 * @param missing documents
 */
record Form(Channels.Point point, LocalDate receivedOn, Terms terms, Evidence evidence, Set<Document> missing) {

    Form {
        missing = Set.copyOf(missing);
    }

    Form with(Terms others) {
        return new Form(point, receivedOn, others, evidence, missing);
    }
}
