// Reads HTML files without a browser: enough for the text of a page, and for the values of an attribute.

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function decode(text: string): string {
  return text.replace(/&(#x?)?(\w+);/g, (all, number: string | undefined, name: string) => {
    if (!number) return NAMED[name] ?? all;
    return String.fromCodePoint(parseInt(name, number === '#x' ? 16 : 10));
  });
}

/** What a page says, with one space for any white space. */
export function text(html: string): string {
  const body = html.slice(html.indexOf('<body'));
  return decode(body.replace(/<!--.*?-->|<!>|<[^>]+>/gs, '')).replace(/\s+/g, ' ');
}

/** The values that an attribute has in a page. */
export function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) => decode(value!));
}
