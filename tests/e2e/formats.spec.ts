// How the site writes numbers, dates, lists, plurals and names of states is how the browser's own CLDR does; where it is
// not, the reason stands here.
import { readFileSync } from 'node:fs';
import { LANGUAGES, published, type Lang } from './support/dataset.ts';
import { expect, test } from './support/test.ts';

type Pair<T> = [T, string];
interface Table {
  numbers: Pair<string>[];
  ranges: Pair<[number, number]>[];
  plurals: Pair<string>[];
  dates: Pair<string>[];
  and: Pair<string[]>[];
  or: Pair<string[]>[];
  order: string[];
}

/** What the site writes: `tests/formats.rs` keeps it up to date. */
const OURS: Record<Lang, Table> = JSON.parse(readFileSync(new URL('../golden/formats.json', import.meta.url), 'utf8'));

/** The languages as CLDR has them: those of the Americas, and a French that Canadians and Haitians share. */
const LOCALES: Record<Lang, string> = { en: 'en-US', es: 'es-419', pt: 'pt-BR', fr: 'fr' };

/** Names of states that are not CLDR's, by language and code, with the reason. There is none yet. */
const OTHER_NAMES: Record<string, string> = {};

for (const lang of LANGUAGES) {
  test(`in ${lang}`, async ({ page }) => {
    const names = [...published.states, ...published.places].map(({ code, iso2, names }) => [code, iso2, names[lang]] as const);
    const theirs = await page.evaluate(
      ([locale, ours, names]) => {
        const number = new Intl.NumberFormat(locale);
        const plural = new Intl.PluralRules(locale);
        const region = new Intl.DisplayNames(locale, { type: 'region' });
        const date = (given: string) => {
          const parts = given.split('-').length;
          if (parts === 1) return given;
          const options: Intl.DateTimeFormatOptions = parts === 2 ? { month: 'long', year: 'numeric' } : { dateStyle: 'long' };
          return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(given));
        };
        const list = (type: Intl.ListFormatType) => (items: string[]) => new Intl.ListFormat(locale, { type }).format(items);
        const say = <T>(pairs: [T, string][], write: (given: T) => string) => pairs.map(([given]) => [given, write(given)] as [T, string]);
        return {
          numbers: say(ours.numbers, (n) => number.format(BigInt(n))),
          ranges: say(ours.ranges, ([from, to]) => number.formatRange(from, to)),
          plurals: say(ours.plurals, (n) => plural.select(Number(n))),
          dates: say(ours.dates, date),
          and: say(ours.and, list('conjunction')),
          or: say(ours.or, list('disjunction')),
          order: [...ours.order].sort(new Intl.Collator(locale).compare),
          names: names.map(([code, iso2]) => [code, region.of(iso2)!] as [string, string]),
        };
      },
      [LOCALES[lang], OURS[lang], names] as const,
    );
    // CLDR writes `1 février` and `1 de fevereiro`; in a sentence the first of a month is `1er` and `1º`.
    if (lang === 'fr') theirs.dates = theirs.dates.map(([given, said]) => [given, said.replace(/^1 /, '1er ')]);
    if (lang === 'pt') theirs.dates = theirs.dates.map(([given, said]) => [given, said.replace(/^1 /, '1º ')]);
    const { names: theirNames, ...formats } = theirs;
    expect(OURS[lang]).toEqual(formats);
    expect(names.map(([code, , name]) => [code, name])).toEqual(theirNames.map(([code, name]) => [code, OTHER_NAMES[`${lang} ${code}`] ?? name]));
  });
}

test('French as Canada has it differs in nothing that the site writes', async ({ page }) => {
  const differences = await page.evaluate(() => {
    const write = (locale: string) => [
      new Intl.NumberFormat(locale).format(1234567),
      new Intl.NumberFormat(locale).formatRange(8, 15),
      new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date('2022-06-10')),
      new Intl.ListFormat(locale).format(['a', 'b', 'c']),
      ...[0, 1, 1.5, 2].map((n) => new Intl.PluralRules(locale).select(n)),
    ];
    // Whether the narrow space between groups is of one width or another is not to be seen.
    const same = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
    const french = write('fr');
    return write('fr-CA').filter((said, place) => same(said) !== same(french[place]!));
  });
  expect(differences).toEqual([]);
});
