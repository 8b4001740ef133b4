import type { Diagnostic } from "../../core/diagnostic.ts";
import { findingLine } from "../../format/concise.ts";
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
  if (other !== undefined)
    throw new UserError(
      `"${other.plan}" and "${plan}" have the same id, so both would be "${product.path}"`,
      "give one of them another id, or render them to different folders",
    );
  files.set(product.path, { ...product, plan });
};

/** Where and how products are written. */
export interface Writing {
  readonly out: string;
  readonly force?: true | undefined;
  readonly dryRun?: true | undefined;
}

/** Writes products with their manifest, or says that nothing is written; the paths, folder included. */
export const writeOut = (
  session: Session,
  files: readonly NewFile[],
  { out, force, dryRun }: Writing,
): readonly string[] => {
  const folder = out.replace(/\/+$/, "");
  if (dryRun === true) {
    session.note("nothing written (--dry-run)");
    return files.map(({ path }) => `${folder}/${path}`);
  }
  return writeProducts(session.io.files, { folder, files }, force === true);
};

/** Shows errors of reading and of structure, one a line; whether there are any. */
export const tellErrors = (session: Session, diagnostics: readonly Diagnostic[]): boolean => {
  const look = openLook(session);
  for (const diagnostic of diagnostics) session.io.err(`${findingLine(diagnostic, look)}\n`);
  return diagnostics.length > 0;
};
