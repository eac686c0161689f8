import type { DebriefProps, ShownFinding } from '@/components/debrief/debrief-props';
import { markText } from '@/components/debrief/mark-text';
import type { DebriefView } from '@/lib/model/debrief-view';
import { DIMENSIONS } from '@/lib/model/dimension';
import type { Locale } from '@/lib/model/locale';
import { moveChoices } from '@/lib/server/i18n/move-choices';
import { wordsIn } from '@/lib/server/i18n/words-in';

/** A debrief in the reader's language. Marks are cut in the words as they were said, before any conversion of script. */
export function debriefProps(view: DebriefView, locale: Locale, patientName: string): DebriefProps {
  const words = wordsIn(locale);
  const said = (zh: string) => words({ zh, en: zh });
  const findings = view.report.findings.map(
    (f): ShownFinding => ({
      rule: f.rule,
      dimension: f.dimension,
      severity: f.severity,
      points: Math.round(f.points),
      turn: f.turn,
      message: words(f.message),
      why: f.why && words(f.why),
      better: f.better && words(f.better),
      page: view.handbook[f.rule] ?? null,
    }),
  );
  return {
    attemptId: view.attemptId,
    title: words(view.title),
    lesson: words(view.lesson),
    endingTitle: view.endingTitle && words(view.endingTitle),
    overall: Math.round(view.report.overall),
    band: view.report.band,
    safety: view.report.safety,
    dimensions: DIMENSIONS.map((id) => ({ id, value: Math.round(view.report.dimensions[id]) })),
    findings,
    turns: view.turns.map((turn) => {
      const own = view.report.findings.flatMap((f, mark) =>
        f.turn === turn.index ? [{ mark, span: f.span }] : [],
      );
      const spans = own.flatMap(({ mark, span }) => (span ? [{ mark, span }] : []));
      return {
        index: turn.index,
        speaker: turn.speaker,
        runs: markText(turn.text.zh, spans).map((run) => ({ ...run, text: said(run.text) })),
        gloss: locale === 'en' && turn.text.en !== turn.text.zh ? turn.text.en : null,
        mood: turn.mood,
        seq: turn.seq,
        recommended: turn.recommended && words(turn.recommended),
        findings: own.map(({ mark }) => mark),
        typed: turn.typed,
      };
    }),
    levels: view.turns.flatMap((turn) =>
      turn.levels
        ? [
            {
              turn: turn.index + 1,
              trust: turn.levels.trust / 100,
              patience: turn.levels.patience / 100,
              concern: turn.levels.concern / 100,
            },
          ]
        : [],
    ),
    portrait: view.portrait,
    patientName,
    personaName: words(view.personaName),
    personaAbout: words(view.personaAbout),
    facts: view.facts.map((fact) => ({ label: words(fact.label), told: fact.told })),
    wrapUp: view.wrapUp,
    canFork: view.canFork,
    canCorrect: view.canCorrect,
    moveChoices: moveChoices(words),
    forkedFrom: view.forkedFrom?.attemptId ?? null,
    againHref: `/cases/${view.caseId}`,
  };
}
