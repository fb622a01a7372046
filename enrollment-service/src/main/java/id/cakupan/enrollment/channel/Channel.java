package id.cakupan.enrollment.channel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A way to register. */
@Entity
class Channel {

    @Id
    String code;
    @Column(name = "name_id")
    String nameId;
    @Column(name = "name_en")
    String nameEn;
}
