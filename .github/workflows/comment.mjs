/**
 * Posts the report of a pull request as one comment, or writes it anew where it has been posted. What it reads was made by
 * the pull request's own code: it is text, of a limited length, for the pull request that the run belongs to and no other.
 *
 * node comment.mjs <folder>   with GITHUB_TOKEN, GITHUB_REPOSITORY, HEAD (the commit of the run) and RUN in the environment
 */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** By this line the comment is found again. */
const mark = '<!-- impact report -->';
/** A comment may hold 65,536 characters. */
const longest = 60_000;

const { GITHUB_TOKEN, GITHUB_REPOSITORY, HEAD, RUN } = process.env;
const { GITHUB_API_URL = 'https://api.github.com', GITHUB_SERVER_URL = 'https://github.com' } = process.env;
const folder = process.argv[2] ?? 'report';

async function ask(path, method = 'GET', body = undefined) {
  const answer = await fetch(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${GITHUB_TOKEN}`,
      'content-type': 'application/json',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`);
  return answer.json();
}

/** The report as text that calls nobody, hides nothing and is no longer than a comment may be. */
function asComment(report) {
  const plain = report
    .replaceAll(/[\p{Cf}\0]/gu, '')
    .replaceAll('<!--', '&lt;!--')
    .replaceAll('@', '@\u200B');
  const cut = plain.length > longest ? `${plain.slice(0, longest)}\n\n…` : plain;
  const run = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${RUN}`;
  return `${mark}\n${cut}\n\n[Il sito costruito e i grafici prima e dopo · The built site, and the charts before and after](${run}#artifacts)\n`;
}

async function main() {
  const file = (name) => join(folder, name);
  if (!existsSync(file('impact.md')) || !existsSync(file('number'))) return 'no report';
  const number = readFileSync(file('number'), 'utf8').trim();
  if (!/^[1-9]\d{0,9}$/.test(number)) return 'no number of a pull request';
  const { head } = await ask(`pulls/${number}`);
  // The number comes from the pull request's code: another one's comment is not its to write.
  if (head.sha !== HEAD) return 'not the commit of this pull request';
  const body = asComment(readFileSync(file('impact.md'), 'utf8'));
  for (let page = 1; ; page++) {
    const comments = await ask(`issues/${number}/comments?per_page=100&page=${page}`);
    const ours = comments.find((each) => each.user?.type === 'Bot' && each.body?.startsWith(mark));
    if (ours !== undefined) {
      await ask(`issues/comments/${ours.id}`, 'PATCH', { body });
      return 'renewed';
    }
    if (comments.length < 100) break;
  }
  await ask(`issues/${number}/comments`, 'POST', { body });
  return 'posted';
}

process.stdout.write(`${await main()}\n`);
