package id.cakupan.reporting.narrative;

/** Something true about the data that a briefing says in one sentence. */
sealed interface Fact permits CoverageFact, ActivityFact, TargetFact, AreaFact, MissingFact, PopulationFact, ChannelFact,
        SourceFact, Finding {

    Wording wording();
}
