import { expect, test } from 'vitest';
import { pageFrom } from '../../tools/vite-story-pages.ts';

const index = `<html lang="en-GB">
  <head>
    <meta name="description" content="About all." />
    <title>Joined Up</title>
  </head>
  <body>
    <div id="game">
      <div>Opening the game…</div>
    </div>
  </body>
</html>`;
const page = {
  file: 'tea.ann.html',
  seat: 'ann',
  story: 'tea',
  title: 'Tea & $& cake',
  about: 'A "tea".',
  html: '<p>$1</p>',
  sheets: ['a.css'],
};

test('a story’s page is the built page with its own title, words and names', () => {
  expect(pageFrom(index, page)).toBe(`<html data-story="tea" data-seat="ann" lang="en-GB">
  <head>
    <meta name="description" content="A &quot;tea&quot;." />
    <title>Tea &amp; $&amp; cake</title>
  </head>
  <body>
    <div id="game"><p>$1</p></div>
  </body>
</html>`);
});

test('the choice of a seat brings its style sheets', () => {
  const choice = pageFrom(index, { ...page, seat: null });
  expect(choice).toContain('<html data-story="tea" lang="en-GB">');
  expect(choice).toContain('<link rel="stylesheet" crossorigin href="./a.css">\n  </head>');
});

test('a built page in which a place is missing is not made into one', () => {
  expect(() => pageFrom(index.replace('id="game"', ''), page)).toThrow('game');
});
