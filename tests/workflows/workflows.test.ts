/** The workflows of the code host: what they may do, and their scripts run here as the workflow would. */

import { spawnSync } from 'node:child_process';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { present } from '../../src/present.ts';
import { root } from '../content.ts';

const access = z.enum(['read', 'write', 'none']);
const stepSchema = z
  .strictObject({
    name: z.string(),
    id: z.string(),
    if: z.string(),
    uses: z.string(),
    with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    run: z.string(),
    env: z.record(z.string(), z.string()),
    'continue-on-error': z.boolean(),
  })
  .partial()
  .refine((step) => (step.uses === undefined) !== (step.run === undefined), 'either uses or run');
const workflowSchema = z.strictObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  // Nothing for all: each job says what it needs.
  permissions: z.strictObject({}),
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.boolean() }).optional(),
  jobs: z.record(
    z.string(),
    z.strictObject({
      name: z.string().optional(),
      if: z.string().optional(),
      needs: z.string().optional(),
      'runs-on': z.literal('ubuntu-latest'),
      'timeout-minutes': z.int().max(60),
      permissions: z.partialRecord(
        z.enum(['actions', 'contents', 'pull-requests', 'pages', 'id-token']),
        access,
      ),
      environment: z.strictObject({ name: z.string(), url: z.string() }).optional(),
      env: z.record(z.string(), z.string()).optional(),
      steps: z.array(stepSchema).min(1),
    }),
  ),
});

const folder = join(root, '.github/workflows');
const workflows = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return { file, text, workflow: workflowSchema.parse(parse(text)) };
  });
const workflowOf = (file: string) =>
  present(
    workflows.find((each) => each.file === file),
    file,
  ).workflow;
const scripts = (
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
).scripts;

describe.each(workflows)('$file', ({ text, workflow }) => {
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  it('runs nothing of a stranger with the rights of the house', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    const isStrangers = 'pull_request' in workflow.on;
    if (isStrangers) {
      expect(text).not.toMatch(/secrets\.|github\.token/);
      for (const { permissions } of jobs) expect(permissions).toEqual({ contents: 'read' });
    }
    // With the rights to write only what the main branch holds is run.
    if ('workflow_run' in workflow.on) {
      for (const step of steps) expect(Object.keys(step.with ?? {})).not.toContain('ref');
      expect(steps.flatMap(({ run }) => run ?? [])).toEqual(['node .github/workflows/comment.mjs report']);
    }
  });

  it('hands over what others wrote in variables, never in the words of a script', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  it('takes actions of the host alone, by their version, and leaves no credentials behind', () => {
    for (const { uses, with: options } of steps) {
      if (uses === undefined) continue;
      expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
      if (uses.startsWith('actions/checkout@')) expect(options?.['persist-credentials']).toBe(false);
    }
  });

  it('runs commands that there are', () => {
    const named = steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/npm run (?:-s )?([a-z:-]+)/g)].map(([, name]) => name),
    );
    expect(named.filter((name) => scripts[name ?? ''] === undefined)).toEqual([]);
  });
});

describe('the scripts of a pull request', () => {
  const copy = mkdtempSync(join(tmpdir(), 'workflow-'));
  const git = (...parameters: string[]) =>
    spawnSync('git', ['-c', 'user.name=desk', '-c', 'user.email=desk@example.org', ...parameters], {
      cwd: copy,
      encoding: 'utf8',
    }).stdout.trim();
  let base = '';
  beforeAll(() => {
    cpSync(join(root, 'tests/fixtures/publication'), copy, { recursive: true });
    for (const name of ['node_modules', 'src', 'package.json'])
      symlinkSync(join(root, name), join(copy, name));
    writeFileSync(join(copy, '.gitignore'), 'node_modules\nsrc\npackage.json\n');
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '-m', 'as it was');
    base = git('rev-parse', 'HEAD');
    const file = join(copy, 'data/sme-accounts/figures.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace(',5.7,percent', ',5.8,percent'));
  });
  afterAll(() => {
    rmSync(copy, { recursive: true });
  });

  /** Runs a step as the host does. */
  function runStep(name: string, env: Record<string, string> = {}) {
    const steps = present(workflowOf('pull-request.yaml').jobs['content'], 'the job').steps;
    const { run } = present(
      steps.find((step) => step.name === name),
      name,
    );
    return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', present(run, name)], {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
  }

  it('annotate each mistake at its line, and fail', () => {
    const { status, stdout } = runStep('Every mistake, at its line');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=content\/stories\/one-in-a-thousand\/en\.mdx,line=\d+,col=\d+/m);
  });

  it('report what the change does, and which pull request it is of', () => {
    const { status, stderr } = runStep('What the change does', { BASE: base, NUMBER: '7', HEAD: 'abc' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(readFileSync(join(copy, 'report/impact.md'), 'utf8')).toContain('5.8');
    expect(readFileSync(join(copy, 'report/number'), 'utf8')).toBe('7\n');
  });

  describe('are posted', () => {
    const asked: string[] = [];
    const comments: { id: number; body: string; user: { type: string } }[] = [];
    const server = createServer((request, response) => {
      let text = '';
      request.on('data', (part: Buffer) => (text += part.toString()));
      request.on('end', () => {
        asked.push(`${present(request.method, 'a method')} ${present(request.url, 'an address')}`);
        const { body } = JSON.parse(text === '' ? '{"body":""}' : text) as { body: string };
        if (request.method === 'POST')
          comments.push({ id: comments.length + 1, body, user: { type: 'Bot' } });
        if (request.method === 'PATCH') present(comments[0], 'a comment').body = body;
        const isPull = request.url?.includes('/pulls/') === true;
        response.end(JSON.stringify(isPull ? { head: { sha: 'abc' } } : comments));
      });
    });
    beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
    afterAll(() => {
      server.close();
    });

    function post(env: Record<string, string> = {}): Promise<string> {
      const { port } = server.address() as AddressInfo;
      const child = spawn(process.execPath, [join(folder, 'comment.mjs'), 'report'], {
        cwd: copy,
        env: {
          ...process.env,
          GITHUB_API_URL: `http://127.0.0.1:${port}`,
          GITHUB_REPOSITORY: 'desk/filiera',
          GITHUB_TOKEN: 'none',
          HEAD: 'abc',
          RUN: '12',
          ...env,
        },
      });
      let said = '';
      child.stdout.on('data', (part: Buffer) => (said += part.toString()));
      return new Promise((done) => child.on('close', () => done(said.trim())));
    }

    it('as one comment, which the next run writes anew', async () => {
      expect(await post()).toBe('posted');
      expect(await post()).toBe('renewed');
      expect(comments.map(({ body }) => body.slice(0, 22))).toEqual(['<!-- impact report -->']);
      expect(comments[0]?.body).toContain('/desk/filiera/actions/runs/12#artifacts');
    });

    it('for no other pull request, and for none that is no number', async () => {
      const before = asked.length;
      expect(await post({ HEAD: 'another' })).toBe('not the commit of this pull request');
      writeFileSync(join(copy, 'report/number'), '7/../8\n');
      expect(await post()).toBe('no number of a pull request');
      expect(asked.slice(before)).toEqual(['GET /repos/desk/filiera/pulls/7']);
    });

    it('as text that calls nobody and ends somewhere', async () => {
      writeFileSync(join(copy, 'report/number'), '7\n');
      writeFileSync(join(copy, 'report/impact.md'), `@everyone <!-- x -->${'a'.repeat(100_000)}`);
      expect(await post()).toBe('renewed');
      const body = present(comments[0], 'the comment').body;
      expect(body.length).toBeLessThan(65_536);
      expect(body).not.toMatch(/@everyone|<!-- x/);
    });
  });
});

describe('templates', () => {
  it('speak both languages', () => {
    const texts = [
      '.github/PULL_REQUEST_TEMPLATE.md',
      ...['error', 'data', 'program'].map((name) => `.github/ISSUE_TEMPLATE/${name}.yaml`),
    ].map((file) => readFileSync(join(root, file), 'utf8'));
    for (const text of texts) expect(text.match(/\p{L} · \p{L}/gu)?.length ?? 0).toBeGreaterThan(2);
  });
});
