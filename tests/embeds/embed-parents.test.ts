import { expect, it } from 'vitest';
import { articleUnder, parents } from '../../src/embeds/embed-parents.ts';

const from = { site: '/', scripts: '/parents/' };

it.each(parents)('an article under $name names its chart, whatever the title holds', (parent) => {
  const article = articleUnder(parent, { addresses: ['/a/'], title: 'Costs </script> "&"' }, from);
  const named = [
    'title="Costs &lt;/script&gt; &quot;&amp;&quot;"',
    '{"title":"Costs \\u003c/script> \\"&\\""}',
  ];
  expect(named.filter((each) => article.includes(each))).toHaveLength(1);
});
