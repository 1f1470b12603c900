import { expect, it } from 'vitest';
import { OutputInTurn } from '../../src/commands/steps/output-in-turn.ts';

it('what runs at the same time is heard one after the other, the first at once', () => {
  const heard: string[] = [];
  const output = new OutputInTurn(3, (text) => heard.push(text));
  output.say(1, 'b1');
  output.say(0, 'a1');
  expect(heard).toEqual(['a1']);
  output.say(2, 'c1');
  output.end(2);
  output.say(0, 'a2');
  output.end(0);
  expect(heard).toEqual(['a1', 'a2', 'b1']);
  output.say(1, 'b2');
  output.end(1);
  expect(heard).toEqual(['a1', 'a2', 'b1', 'b2', 'c1']);
});
