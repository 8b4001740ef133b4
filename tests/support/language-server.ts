// A client of the YAML language server, as an editor is one: JSON-RPC over standard input and output.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** An editor that has a folder open. */
export interface Editor {
  /** Opens a file with this text; resolves to what the server complains about. */
  readonly open: (path: string, text: string) => Promise<readonly string[]>;
  /** Choices offered behind `mark` (its first occurrence), with their explanation. */
  readonly complete: (path: string, mark: string) => Promise<readonly Offer[]>;
  /** What is shown for the last character of `mark`. */
  readonly hover: (path: string, mark: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

export interface Offer {
  readonly label: string;
  readonly help: string;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** Starts the server on a folder. It must not reach the network. */
export const openEditor = async (folder: string): Promise<Editor> => {
  const { request, notify, onDiagnostics, stop } = startServer();
  const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;
  const texts = new Map<string, string>();
  await request("initialize", {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "plan" }],
    capabilities: {
      textDocument: { completion: { completionItem: { documentationFormat: ["markdown"] } } },
    },
  });
  notify("initialized", {});
  notify("workspace/didChangeConfiguration", { settings: { yaml } });
  const at = (path: string, mark: string, back = 0): object => {
    const before = `${(texts.get(path) ?? "").split(mark)[0] ?? ""}${mark}`;
    const lines = before.slice(0, before.length - back).split("\n");
    const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    return { textDocument: { uri: uriOf(path) }, position };
  };
  return {
    open: async (path, text) => {
      texts.set(path, text);
      const said = onDiagnostics(uriOf(path));
      const textDocument = { uri: uriOf(path), languageId: "yaml", version: 1, text };
      notify("textDocument/didOpen", { textDocument });
      return said;
    },
    complete: async (path, mark) => {
      const { items } = (await request("textDocument/completion", at(path, mark))) as {
        items: readonly { label: string; documentation?: string | { value: string } }[];
      };
      return items.map(({ label, documentation = "" }) => ({
        label,
        help: typeof documentation === "string" ? documentation : documentation.value,
      }));
    },
    hover: async (path, mark) => {
      const shown = (await request("textDocument/hover", at(path, mark, 1))) as {
        contents: { value: string };
      } | null;
      return shown?.contents.value ?? "";
    },
    close: stop,
  };
};

const yaml = { schemaStore: { enable: false }, validate: true, hover: true, completion: true };

/** A module that ends the server as soon as it opens a connection. */
const withoutNetwork = `data:text/javascript,${encodeURIComponent(
  'import net from "node:net"; net.Socket.prototype.connect = () => process.exit(9);',
)}`;

const startServer = () => {
  const bin = createRequire(import.meta.url).resolve(
    "yaml-language-server/bin/yaml-language-server",
  );
  const child = spawn(process.execPath, ["--import", withoutNetwork, bin, "--stdio"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.once("exit", (code) => {
    if (code !== 0) throw new Error(`the language server ended with ${code ?? "a signal"}`);
  });
  const answers = new Map<number, (result: unknown) => void>();
  const complaints = new Map<string, (messages: readonly string[]) => void>();
  const send = (message: Message): void => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  let asked = 0;
  const request = (method: string, params: unknown): Promise<unknown> =>
    new Promise((resolve) => {
      asked += 1;
      answers.set(asked, resolve);
      send({ id: asked, method, params });
    });
  const receive = ({ id, method, params, result }: Message): void => {
    if (method === "workspace/configuration")
      send({ ...(id === undefined ? {} : { id }), result: settingsFor(params) });
    else if (method !== undefined && id !== undefined) send({ id, result: null });
    else if (method === "textDocument/publishDiagnostics") tell(params as Published, complaints);
    else if (id !== undefined) answers.get(id)?.(result);
  };
  onMessages(child.stdout, receive);
  return {
    request,
    notify: (method: string, params: unknown): void => send({ method, params }),
    onDiagnostics: (uri: string): Promise<readonly string[]> =>
      new Promise((resolve) => complaints.set(uri, resolve)),
    stop: async (): Promise<void> => {
      await request("shutdown", null);
      const ended = once(child, "exit");
      send({ method: "exit" });
      await ended;
    },
  };
};

interface Published {
  readonly uri: string;
  readonly diagnostics: readonly { readonly message: string }[];
}

const tell = (
  { uri, diagnostics }: Published,
  waiting: ReadonlyMap<string, (messages: readonly string[]) => void>,
): void => waiting.get(uri)?.(diagnostics.map(({ message }) => message));

const settingsFor = (params: unknown): readonly unknown[] =>
  (params as { items: readonly { section: string }[] }).items.map(({ section }) =>
    section === "yaml" ? yaml : null,
  );

/** Cuts a stream into messages, each behind a header that tells its length. */
const onMessages = (stream: NodeJS.ReadableStream, receive: (message: Message) => void): void => {
  let pending = Buffer.alloc(0);
  stream.on("data", (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    for (;;) {
      const head = pending.indexOf("\r\n\r\n");
      const length = Number(/Content-Length: (\d+)/.exec(pending.toString("utf8", 0, head))?.[1]);
      const end = head + 4 + length;
      if (head === -1 || pending.length < end) return;
      receive(JSON.parse(pending.toString("utf8", head + 4, end)) as Message);
      pending = pending.subarray(end);
    }
  });
};
