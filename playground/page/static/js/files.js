// A file that a person picked comes in; its name, type and content in base64 go out.

import { words } from "./words.js";

export function uploadOf(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve({ name: file.name, type: file.type, content: reader.result.slice(reader.result.indexOf(",") + 1) }));
    reader.addEventListener("error", () => reject(new Error(words("{0} cannot be read", file.name))));
    reader.readAsDataURL(file);
  });
}
