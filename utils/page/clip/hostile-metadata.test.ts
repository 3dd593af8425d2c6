import { describe, expect, test } from 'vitest';
import { citing, ld } from '../../../tests/clippings/citing.ts';

describe('a citation', () => {
  test('keeps what is hostile as text, on one line, of some length', () => {
    const { citation } = citing(
      ld({
        '@type': 'NewsArticle',
        headline: '<img src=x onerror=alert(1)>\n safe \u202egnp.exe &amp;lt;b&amp;gt; Q&amp;A',
        author: [
          { name: '<script>1</script>' },
          { name: `${'x'.repeat(100_000)}` },
          'https://evil.example',
          { name: { name: 1 } },
        ],
        datePublished: 'javascript:alert(1)',
      }),
    );
    expect(citation.title).toBe('<img src=x onerror=alert(1)> safe gnp.exe &lt;b&gt; Q&A');
    expect(citation.author).toEqual([
      { literal: '<script>1</script>' },
      { literal: 'x'.repeat(500) },
    ]);
    expect(citation.issued).toBe('');
  });

  test('survives JSON-LD that is deep, long and goes in circles', () => {
    let deep: unknown = { '@type': 'NewsArticle', headline: 'deep' };
    for (let i = 0; i < 500; i++) deep = { '@graph': [deep] };
    const many = Array.from({ length: 5000 }, (_, i) => ({
      '@type': 'NewsArticle',
      headline: `nr. ${i}`,
    }));
    const circle = {
      '@type': 'NewsArticle',
      '@id': '#a',
      headline: 'round',
      isPartOf: { '@id': '#a' },
    };
    expect(citing(ld(deep)).citation.title).toBe('');
    expect(citing(ld(many)).citation.title).toBe('nr. 0');
    expect(citing(ld(circle)).citation.title).toBe('round');
  });
});
