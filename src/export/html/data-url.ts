/** A file as an address that holds it. */
export const dataUrl = (type: string, content: string | Uint8Array): string => {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  let text = "";
  for (let start = 0; start < bytes.length; start += chunk)
    text += String.fromCharCode(...bytes.subarray(start, start + chunk));
  return `data:${type};base64,${btoa(text)}`;
};

/** A function takes only so many arguments. */
const chunk = 0x2000;
