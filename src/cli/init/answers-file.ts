import { suggest } from "../../check/suggest.ts";
import { decode } from "../../core/decode.ts";
import { parseDocument } from "../../core/parse.ts";
import { toRange } from "../../core/position.ts";
import { answerNames, type AnswerName, type RawAnswers } from "../../scaffold/answers.ts";
import { UserError } from "../errors.ts";
import type { Files } from "../io.ts";

/** The answers in a YAML file; throws a UserError that names what it does not know. */
export const readAnswers = (files: Files, path: string): RawAnswers => {
  const { source, problems } = decode(files.read(path), path);
  const parsed = parseDocument(source);
  const broken = [...problems, ...parsed.problems].find(({ level }) => level === "error");
  if (broken !== undefined) {
    const { line } = toRange(source, broken.span).start;
    throw new UserError(`${shown(path)}, line ${line}: ${broken.message}`, broken.fix);
  }
  const { value } = parsed.document;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new UserError(
      `${shown(path)} holds no answers`,
      "write them as `city: Braga`, one a line",
    );
  const given = Object.entries(value).map(([key, answer]) => entry(path, key, answer));
  return Object.fromEntries(given.filter(([, answer]) => answer !== undefined));
};

/** One answer; a name with nothing behind it leaves it open. */
const entry = (path: string, key: string, answer: unknown): [AnswerName, string | undefined] => {
  const name = answerNames.find((known) => known === key);
  if (name === undefined) {
    const [similar] = suggest(key, answerNames);
    const hint =
      similar === undefined ? `known are ${answerNames.join(", ")}` : `did you mean "${similar}"?`;
    throw new UserError(`${shown(path)}: there is no answer called "${key}"`, hint);
  }
  if (answer === null) return [name, undefined];
  if (typeof answer !== "string" && typeof answer !== "number")
    throw new UserError(
      `${shown(path)}: "${key}" must be text`,
      "write it on one line; put true and false in quotes",
    );
  return [name, String(answer)];
};

const shown = (path: string): string => JSON.stringify(path);
