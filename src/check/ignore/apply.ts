import type { Diagnostic, Params } from "../../core/diagnostic.ts";
import type { LocatedDocument, SourceText, Span } from "../../core/document.ts";
import { locateFinding } from "../../core/locate.ts";
import { excerpt } from "../../core/problem.ts";
import { makeFinding, type StructureId } from "../make-finding.ts";
import { quotedChoice, suggest } from "../suggest.ts";
import type { Directive, PlacedId } from "./directive.ts";

/** The rules a comment may ignore, and those that could have reported something. */
export interface IgnorableRules {
  readonly rules: ReadonlySet<string>;
  readonly fixed: ReadonlySet<string>;
  /** Those that looked at the whole plan; nothing of what others report can be called absent. */
  readonly ran: ReadonlySet<string>;
}

/** A finding that a comment asks to ignore. */
export interface IgnoredFinding {
  readonly diagnostic: Diagnostic;
  readonly reason: string;
}

export interface Sorted {
  /** What is left, and what is wrong with the comments. */
  readonly kept: readonly Diagnostic[];
  readonly ignored: readonly IgnoredFinding[];
}

/** Parts findings into those that stay and those that comments ignore. */
export const applyDirectives = (
  diagnostics: readonly Diagnostic[],
  directives: readonly Directive[],
  known: IgnorableRules,
): Sorted => {
  const used = new Set<PlacedId>();
  const active = directives.filter(({ fault }) => fault === undefined);
  const kept: Diagnostic[] = [];
  const ignored: IgnoredFinding[] = [];
  for (const diagnostic of diagnostics) {
    const matches = known.rules.has(diagnostic.ruleId) ? matching(active, diagnostic) : [];
    for (const { placed } of matches) used.add(placed);
    const [first] = matches;
    if (first) ignored.push({ diagnostic, reason: first.directive.reason });
    else kept.push(diagnostic);
  }
  const faults = directives.flatMap((directive) => faultsOf(directive, { known, used }));
  return { kept: [...kept, ...faults], ignored };
};

interface Match {
  readonly directive: Directive;
  readonly placed: PlacedId;
}

const matching = (
  directives: readonly Directive[],
  { ruleId, file, range }: Diagnostic,
): readonly Match[] =>
  directives
    .filter(({ source, scope }) => source.name === file && holds(scope, range.start.offset))
    .flatMap((directive) =>
      directive.ids.filter(({ id }) => id === ruleId).map((placed) => ({ directive, placed })),
    );

const holds = (scope: Span | undefined, offset: number): boolean =>
  scope !== undefined && scope.start <= offset && offset < scope.end;

interface State {
  readonly known: IgnorableRules;
  readonly used: ReadonlySet<PlacedId>;
}

const faultsOf = (directive: Directive, state: State): readonly Diagnostic[] => {
  const { fault, ids, source, span } = directive;
  const [first] = ids;
  switch (fault) {
    case "word":
      return [
        told("suppression/form", "word", { source, span, params: { word: wordOf(directive) } }),
      ];
    case "rule":
    case "top":
      return [told("suppression/form", fault, { source, span })];
    case "reason":
      return [
        told("suppression/reason", "missing", { source, span, params: { id: first?.id ?? "" } }),
      ];
    case undefined:
      return ids.flatMap((placed) => idFault(directive, placed, state) ?? []);
  }
};

const wordOf = ({ source, span }: Directive): string =>
  /iuc(?:[-_]\S+| \S+)/i.exec(source.text.slice(span.start, span.end))?.[0] ?? "";

const idFault = (
  { source, isForFile }: Directive,
  placed: PlacedId,
  { known, used }: State,
): Diagnostic | undefined => {
  const { id, span } = placed;
  const place = { source, span, params: { id: excerpt(id, 40) } };
  if (known.fixed.has(id)) return told("suppression/fixed-check", "fixed", place);
  if (!known.rules.has(id)) {
    const names = suggest(id, known.rules);
    const params = { ...place.params, names: quotedChoice(names) };
    const messageId = names.length > 0 ? "similar" : "plain";
    return told("suppression/unknown-rule", messageId, { ...place, params });
  }
  if (used.has(placed) || !known.ran.has(id)) return undefined;
  return told("suppression/unused", isForFile ? "file" : "entry", place);
};

interface Where {
  readonly source: SourceText;
  readonly span: Span;
  readonly params?: Params;
}

const told = (id: StructureId, messageId: string, { source, span, params }: Where): Diagnostic => {
  const document: LocatedDocument = {
    value: undefined,
    sources: [source],
    locate: () => ({ source, span }),
  };
  return locateFinding(
    document,
    makeFinding(id, messageId, { path: [], ...(params ? { params } : {}) }),
  );
};
