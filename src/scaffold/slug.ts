import anyAscii from "any-ascii";

/** An id for a name in any script: “São Paulo” → `sao-paulo`, “龙岩” → `longyan`; `fallback` where nothing is left. */
export const slug = (name: string, fallback: string): string => {
  const id = anyAscii(name.normalize("NFC"))
    .toLowerCase()
    .replaceAll(/['’`]/g, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replace(/^[-0-9]+/, "")
    .slice(0, 60)
    .replace(/-+$/, "");
  return id === "" ? fallback : id;
};
