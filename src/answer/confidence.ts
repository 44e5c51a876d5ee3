import { type DockerNames, dockerNamesIn } from '../search/docker-names.ts';
import type { Fit } from '../search/match.ts';
import type { Asked } from '../search/rank.ts';
import tuned from '../search/weights.json' with { type: 'json' };

/** What speaks for and against answering; every number is 0 to 1. */
export type Evidence = {
  readonly coverage: number;
  readonly heart: number;
  readonly likeness: number;
  readonly support: number;
  readonly phrase: number;
  /** How much better the first is than the second. */
  readonly lead: number;
  /** Share of the question's information in words that the guide has never seen. */
  readonly unknown: number;
  /** How much information the first has in common with the question, whatever the question's length. */
  readonly common: number;
  /** The question names something of Docker's own. */
  readonly own: number;
  /** It names things that Docker shares with others: one, or several. */
  readonly shared: number;
  /** It names nothing of Docker's at all. */
  readonly nowhere: number;
  /** It sounds like questions about Docker: -1 to 1. */
  readonly sound: number;
  /** Its most telling word for Docker. */
  readonly telling: number;
  /** Its most telling word for something else. */
  readonly foreign: number;
};

/** Collects the evidence for the best text: how it fits, and what the question is about. */
export function evidenceOf(fit: Fit, lead: number, { question, units, subject }: Asked): Evidence {
  const { coverage, heart, likeness, support, phrase } = fit;
  const information = units.reduce((sum, unit) => sum + unit.weight, 0);
  const unknown = units.reduce((sum, unit) => sum + (unit.known ? 0 : unit.weight), 0);
  return {
    coverage,
    heart,
    likeness,
    support,
    phrase,
    lead: Math.min(1, Math.max(0, lead)),
    unknown: information === 0 ? 1 : unknown / information,
    common: Math.min(1, (coverage * information) / enoughInformation),
    ...subject,
    ...namesEvidence(dockerNamesIn(question)),
  };
}

/** Three rare words in common leave no doubt. */
const enoughInformation = 12;

const namesEvidence = ({ own, shared }: DockerNames) => ({
  own: Math.min(1, own),
  shared: Math.min(1, shared / 2),
  nowhere: own === 0 && shared === 0 ? 1 : 0,
});

/** Evidence by name, and pairs of it that tell more together: `nowhere*likeness`. */
export type ConfidenceWeights = Readonly<Record<string, number>>;

/** What the confidence weighs, in the order of its weights. */
export const evidenceNames: readonly string[] = Object.keys(tuned.decide).filter((name) => name !== 'bias');

/** The value of a piece of evidence, or the product of a pair. */
export const evidenceValue = (evidence: Evidence, name: string): number =>
  name.split('*').reduce((product, part) => product * (evidence[part as keyof Evidence] ?? 0), 1);

/** How sure it is that a text answers the question: 0 to 1 (a logistic function of the evidence). */
export function confidence(evidence: Evidence, weights: ConfidenceWeights): number {
  const sum = evidenceNames.reduce(
    (total, name) => total + (weights[name] ?? 0) * evidenceValue(evidence, name),
    weights['bias'] ?? 0,
  );
  return 1 / (1 + Math.exp(-sum));
}
