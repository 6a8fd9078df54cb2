const script = document.currentScript as HTMLScriptElement | null;

/** Where the folder with the wiki lies on this disk: a path that begins and ends with a slash. */
export const ROOT = new URL('..', script?.src ?? location.href).pathname;
