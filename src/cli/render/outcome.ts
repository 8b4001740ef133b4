import type { Diagnostic } from "../../core/diagnostic.ts";
import { findingLine } from "../../format/concise.ts";
import { forTerminal } from "../../format/escape.ts";
import { UserError } from "../errors.ts";
import type { NewFile } from "../io.ts";
import { openLook } from "../look.ts";
import { writeProducts } from "../products.ts";
import type { Session } from "../session.ts";

/** A file of a run and the plan it was made of. */
export type Product = NewFile & { readonly plan: string };

/** Keeps a product of a plan; a UserError where another plan of the run has one by that name. */
export const keep = (files: Map<string, Product>, product: NewFile, plan: string): void => {
  const other = files.get(product.path);
  if (other !== undefined) throw sameId([other.plan, plan], product.path);
  files.set(product.path, { ...product, plan });
};

/** Notes the names that a plan takes; a UserError where another plan has one of them. */
export const claim = (
  owners: Map<string, string>,
  products: readonly NewFile[],
  plan: string,
): void => {
  const taken = products.find(({ path }) => owners.has(path));
  if (taken !== undefined) throw sameId([owners.get(taken.path) ?? "", plan], taken.path);
  for (const { path } of products) owners.set(path, plan);
};

const sameId = ([one, other]: readonly [string, string], path: string): UserError =>
  new UserError(
    `"${one}" and "${other}" have the same id, so both would be "${path}"`,
    "give one of them another id, or render them to different folders",
  );

/** Says what a user can mend, as where it stops a whole run. */
export const tellUserError = ({ io }: Session, { message, hint }: UserError): void =>
  io.err(`error: ${forTerminal(message)}\n${hint ? `  ${forTerminal(hint)}\n` : ""}`);

/** Where and how products are written. */
export interface Writing {
  readonly out: string;
  readonly force?: true | undefined;
  readonly dryRun?: true | undefined;
}

/** Writes products with their manifest, or none on a dry run; the paths, folder included. */
export const writeOut = (
  session: Session,
  files: readonly NewFile[],
  { out, force, dryRun }: Writing,
): readonly string[] => {
  const folder = out.replace(/\/+$/, "");
  if (dryRun === true) return files.map(({ path }) => `${folder}/${path}`);
  return writeProducts(session.io.files, { folder, files }, force === true);
};

/** Shows errors of reading and of structure, one a line; whether there are any. */
export const tellErrors = (session: Session, diagnostics: readonly Diagnostic[]): boolean => {
  const look = openLook(session);
  for (const diagnostic of diagnostics) session.io.err(`${findingLine(diagnostic, look)}\n`);
  return diagnostics.length > 0;
};
