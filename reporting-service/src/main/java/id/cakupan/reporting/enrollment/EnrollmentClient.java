package id.cakupan.reporting.enrollment;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import id.cakupan.kit.PeerSignIn;

@RegisterRestClient(configKey = "enrollment")
@RegisterClientHeaders(PeerSignIn.class)
@Path("/api/v1")
interface EnrollmentClient {

    /**
     * @param areasKnown of an office, of how many areas registrations are counted; null in answers of an older register
     * @param complete whether these are all its areas; null as {@code areasKnown}
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Figures(List<PointFigure> items, Long areasKnown, Boolean complete) {
        static final Figures NONE = new Figures(List.of(), null, null);

        public Figures {
            items = List.copyOf(items);
        }

        ChannelAnswer.Found with(Programmes programmes) {
            return new ChannelAnswer.Found(items, programmes.items(), Boolean.FALSE.equals(complete) ? areasKnown : null);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Programmes(List<Programme> items) {
        public Programmes {
            items = List.copyOf(items);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Offices(List<Listed> items) {
        public Offices {
            items = List.copyOf(items);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Areas(List<Area> items) {
        public Areas {
            items = List.copyOf(items);
        }
    }

    /** A branch or deputy region in the register's list of these. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Listed(String code, String name) {

        Office branch() {
            return new Office("branch:" + code, "KC " + name, Office.Kind.BRANCH);
        }

        Office deputy() {
            return new Office("deputy:" + code, name, Office.Kind.DEPUTY);
        }
    }

    @GET
    @Path("regions")
    CompletionStage<Areas> areas(@QueryParam("kind") String kind, @QueryParam("limit") int limit,
            @QueryParam("asOf") LocalDate asOf);

    @GET
    @Path("channel-figures")
    CompletionStage<Figures> channelFigures(@QueryParam("scope") String scope, @QueryParam("asOf") LocalDate asOf);

    @GET
    @Path("work-counts")
    CompletionStage<WorkCounts> workCounts(@QueryParam("scope") String scope);

    @GET
    @Path("programmes")
    CompletionStage<Programmes> programmes(@QueryParam("asOf") LocalDate asOf);

    @GET
    @Path("branches")
    CompletionStage<Offices> branches(@QueryParam("asOf") LocalDate asOf);

    @GET
    @Path("deputies")
    CompletionStage<Offices> deputies(@QueryParam("asOf") LocalDate asOf);
}
