package id.cakupan.reporting.narrative;

/** Something true about the data that a briefing says in one sentence. */
sealed interface Fact permits HeadlineFact, CoverageFact, ActivityFact, TargetFact, AreaFact, MissingFact, PopulationFact,
        ChannelFact, WorkFact, ReportFact, VisitFact, DefinitionFact, SourceFact, PartFact, ChangeFact, TrendFact,
        PredicateFact, Finding {

    Wording wording();

    /** Whether it stands before the items of a list and is none itself. */
    default boolean opensList() {
        return false;
    }
}
