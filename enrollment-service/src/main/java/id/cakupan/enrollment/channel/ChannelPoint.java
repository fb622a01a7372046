package id.cakupan.enrollment.channel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A place or post of a channel. */
@Entity
@Table(name = "channel_point")
class ChannelPoint {

    @Id
    String code;
    @Column(name = "channel_code")
    String channel;
    String name;
    @Column(name = "region_code")
    String region;
}
