import type { Page } from 'puppeteer-core';
import { pseudoSigns } from './in-language.ts';

/**
 * Words that a screen in pseudo-Arabic shows in no message: Latin letters outside of its signs, in texts and in
 * what assistive technology reads. Texts that are no words of ours are left out: those with a language or
 * direction of their own, what can be typed into, and keys; and what a selector finds.
 */
export const unconverted = (page: Page, apart = ''): Promise<string[]> =>
  page.evaluate(
    ({ start, end }, rest) => {
      const foreign = 'body [lang], bdi, [dir=auto], kbd, script, style, datalist';
      const attributes = ['aria-label', 'placeholder', 'title', 'alt', 'aria-description'];
      /** What is left of a text when its messages, which may hold others, are taken out. */
      const outside = (text: string): string => {
        let rest = text;
        for (let before = ''; before !== rest; ) {
          before = rest;
          rest = rest.replace(new RegExp(`${start}[^${start[0]}${end}]*${end}`, 'g'), ' ');
        }
        return rest;
      };
      const shown = document.body.cloneNode(true) as HTMLElement;
      if (rest) for (const element of shown.querySelectorAll(rest)) element.remove();
      const labels = [...shown.querySelectorAll('*')].flatMap((element) =>
        attributes.map((name) => element.getAttribute(name) ?? ''),
      );
      for (const element of shown.querySelectorAll(foreign)) element.remove();
      return [document.title, shown.textContent, ...labels]
        .map(outside)
        .flatMap((text) => text.match(/\p{Script=Latin}[^\u0600-\u06ff]*/gu) ?? [])
        .map((text) => text.trim());
    },
    pseudoSigns,
    apart,
  );
