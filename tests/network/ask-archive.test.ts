import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askToKeep, askWhetherKept } from '../../network/ask-archive.ts';
import { address } from '../../records/address.ts';
import { type ArchiveServer, job, kept, pending, type Reply, serveArchive, took } from './archive-server.ts';

const page = address.parse('https://herald.example/2031/06/karasu?id=7&part=2');

describe('asking the Wayback Machine', () => {
  let archive: ArchiveServer;
  beforeAll(async () => {
    archive = await serveArchive();
  });
  afterAll(() => archive.close());

  it('sends the address of the page, and nothing that tells more of the reader', async () => {
    archive.heard.length = 0;
    expect(await askToKeep(archive.base, page, undefined)).toEqual({ job });
    const [asked] = archive.heard;
    expect(asked).toMatchObject({ method: 'POST', path: '/save', body: new URLSearchParams({ url: page }).toString() });
    expect(asked?.headers.accept).toBe('application/json');
    for (const name of ['cookie', 'referer', 'origin', 'authorization'])
      expect(asked?.headers).not.toHaveProperty(name);
    expect(archive.heard).toHaveLength(1);
  });

  it('sends the keys of an account where the reader gave some', async () => {
    archive.heard.length = 0;
    await askToKeep(archive.base, page, { access: 'aB3', secret: 's3cret' });
    expect(archive.heard[0]?.headers.authorization).toBe('LOW aB3:s3cret');
  });

  const failed = (words: string, status = 200): Reply => ({ status, body: { status: 'error', status_ext: words } });
  it.each<[string, Reply, string]>([
    ['without an account', { status: 401, body: { message: 'You need to be logged in' } }, 'account'],
    ['too often', { status: 429, body: 'Too Many Requests' }, 'busy'],
    ['while it is down', { status: 523, body: '<html>origin is unreachable</html>' }, 'busy'],
    ['more than once a minute', failed('error:user-session-limit'), 'busy'],
    ['for a page that it kept five times today', { body: { status_ext: 'error:too-many-daily-captures' } }, 'busy'],
    ['for a site that it does not keep', failed('error:blocked-url'), 'blocked'],
    ['from a network that it does not hear', { status: 403, body: 'Forbidden' }, 'blocked'],
    ['for a page that is not there', failed('error:invalid-host-resolution'), 'page'],
    ['and it breaks off', { how: 'break' }, 'unreachable'],
    ['and it answers in HTML', { body: '<html>Save Page Now</html>' }, 'unclear'],
    ['and it names no job', { body: { url: page } }, 'unclear'],
    ['and its job is no number', { body: { job_id: '../../elsewhere?x=' } }, 'unclear'],
    ['and its answer has no end', { body: `{"job_id":"x","a":"${'a'.repeat(5_000_000)}"}` }, 'unclear'],
  ])('%s says what is the matter', async (_, reply, refusal) => {
    archive.save = reply;
    expect(await askToKeep(archive.base, page, undefined)).toEqual({ refusal });
    archive.save = took;
  });

  it('says that nobody answers where nobody does', async () => {
    expect(await askToKeep('http://localhost:9', page, undefined)).toEqual({ refusal: 'unreachable' });
  });

  it('waits while a job is under way', async () => {
    archive.status = [pending];
    expect(await askWhetherKept(archive.base, job, undefined)).toBe('waiting');
    expect(archive.heard.at(-1)).toMatchObject({ method: 'GET', path: `/save/status/${job}` });
  });

  it('tells where the copy is, and when it was taken', async () => {
    archive.status = [kept(page)];
    expect(await askWhetherKept(archive.base, job, undefined)).toEqual({
      address: `${archive.base}/web/20310612080000/${page}`,
      taken: '2031-06-12T08:00:00Z',
    });
  });

  it.each<[string, Reply, string]>([
    ['a job that could not open the page', failed('error:not-found'), 'page'],
    ['a job that needs a login there', failed('error:unauthorized'), 'page'],
    ['a service that fell over', failed('error:celery'), 'busy'],
    ['too many questions', { status: 429 }, 'busy'],
    ['a time that is none', kept(page, '20311399999999'), 'unclear'],
    ['a copy of what is no page', kept('javascript:alert(1)'), 'unclear'],
    ['words that nobody knows', { body: { status: 'perhaps' } }, 'unclear'],
  ])('tells %s apart', async (_, reply, refusal) => {
    archive.status = [reply];
    expect(await askWhetherKept(archive.base, job, undefined)).toEqual({ refusal });
  });
});
