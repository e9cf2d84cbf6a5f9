// Asks axe about a page: only for what it finds wrong, and in the page itself, which halves the time that it takes.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Result } from 'axe-core';

/** The rules that WCAG 2.2 has at levels A and AA. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** Which rules are asked: those of WCAG, all that axe has, or those of the given names. */
export type Rules = 'WCAG' | 'all' | string[];

/** What axe finds wrong on a page, without the parts that are excluded. Frames are not looked into. */
export async function violations(page: Page, rules: Rules = 'WCAG', excluded: string[] = []): Promise<Result[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  for (const it of excluded) axe.exclude(it);
  if (rules === 'WCAG') axe.withTags(WCAG);
  else if (rules !== 'all') axe.withRules(rules);
  return (await axe.analyze()).violations;
}
