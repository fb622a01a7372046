package id.cakupan.enrollment.channel;

import java.util.List;

record ChannelResponse(String code, String nameId, String nameEn) {

    record Items(List<ChannelResponse> items) {
    }

    record Point(String code, String channel, String name, String region) {
        static Point of(ChannelPoint point) {
            return new Point(point.code, point.channel, point.name, point.region);
        }
    }

    record Points(List<Point> items) {
    }

    static ChannelResponse of(Channel channel) {
        return new ChannelResponse(channel.code, channel.nameId, channel.nameEn);
    }
}
