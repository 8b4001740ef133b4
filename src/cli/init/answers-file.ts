import { suggest } from "../../check/suggest.ts";
import { decode } from "../../core/decode.ts";
import { parseDocument } from "../../core/parse.ts";
import { answerNames, type AnswerName, type RawAnswers } from "../../scaffold/answers.ts";
import { UserError } from "../errors.ts";
import type { Files } from "../io.ts";

/** The answers in a YAML file; throws a UserError that names what it does not know. */
export const readAnswers = (files: Files, path: string): RawAnswers => {
  const { source, problems } = decode(files.read(path), path);
  const parsed = parseDocument(source);
  const broken = [...problems, ...parsed.problems].find(({ level }) => level === "error");
  if (broken !== undefined) throw new UserError(`${shown(path)}: ${broken.message}`, broken.fix);
  const { value } = parsed.document;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new UserError(
      `${shown(path)} holds no answers`,
      "write them as `city: Braga`, one a line",
    );
  return Object.fromEntries(Object.entries(value).map(([key, answer]) => entry(path, key, answer)));
};

const entry = (path: string, key: string, answer: unknown): [AnswerName, string] => {
  const name = answerNames.find((known) => known === key);
  if (name === undefined) {
    const [similar] = suggest(key, answerNames);
    const hint =
      similar === undefined ? `known are ${answerNames.join(", ")}` : `did you mean "${similar}"?`;
    throw new UserError(`${shown(path)}: there is no answer called "${key}"`, hint);
  }
  if (typeof answer !== "string" && typeof answer !== "number")
    throw new UserError(`${shown(path)}: "${key}" must be text`, "write it on one line");
  return [name, String(answer)];
};

const shown = (path: string): string => JSON.stringify(path);
