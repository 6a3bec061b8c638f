// @ts-check

/** Where production pages load Microsoft's office.js from. */
export const officeScript = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Where the workbench serves the same script, so that no request leaves this computer. */
export const localOfficeScript = "/office/office.js";

const policyTag = /<meta\s[^>]*http-equiv=["']?Content-Security-Policy["']?[^>]*>/i;

/**
 * A page of the add-in as the workbench serves it: office.js comes from here, and the page's own
 * policy, when it has one, lets in the frame by which office.js asks whether to trust its host.
 * Nothing else is changed.
 * @param {string} html
 */
export const localPage = (html) =>
  html.replaceAll(officeScript, localOfficeScript).replace(policyTag, (tag) =>
    tag.replace(/content=(["'])(.*?)\1/is, (_, quote, policy) => {
      return `content=${quote}${withOwnFrames(policy)}${quote}`;
    }),
  );

/**
 * A policy that lets the page show frames of its own origin.
 * @param {string} policy
 */
const withOwnFrames = (policy) => {
  const directives = policy
    .split(";")
    .map((directive) => directive.trim())
    .filter((directive) => directive !== "");
  /** @param {string} name */
  const named = (name) => directives.find((directive) => directive.split(/\s+/)[0] === name);
  const ruling = named("frame-src") ?? named("child-src") ?? named("default-src");
  if (ruling === undefined || /\s('self'|\*)(\s|$)/.test(ruling)) return policy;
  const others = directives.filter((directive) => directive !== named("frame-src"));
  const own = named("frame-src")?.replace(/\s*'none'/, "") ?? "frame-src";
  return [...others, `${own} 'self'`].join("; ");
};
