package id.cakupan.reporting.issue;

import java.util.List;
import java.util.Optional;

import id.cakupan.reporting.archive.Issue;
import id.cakupan.reporting.lint.Lint;

/**
 * How a draft stands.
 *
 * @param obstacles why nobody can issue it; empty where somebody can
 * @param standing the issue of the same scope and day that it would have to replace
 * @param issued what was made of it already
 */
record Standing(Draft draft, Lint lint, List<Obstacle> obstacles, Optional<Issue> standing,
        Optional<Issue> issued) {
}
