// What a page can time: while it is left alone, and then while it works itself.
import type { Probe } from '../probe.ts';

/** Their answers are numbers, which differ from one loading to the next. */
export const clocks: readonly Probe[] = [
  {
    does: 'adds up its long tasks, ms',
    watch: ({ notes }) => {
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) notes.push(String(duration));
      }).observe({ type: 'longtask', buffered: true });
    },
    ask: ({ notes }) => notes.reduce((sum, each) => sum + Number(each), 0),
  },
  {
    does: 'adds up how long its frames were held, ms',
    watch: ({ notes }) => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) notes.push(String(entry.duration));
      }).observe({ type: 'long-animation-frame', buffered: true });
    },
    ask: ({ notes }) => notes.reduce((sum, each) => sum + Number(each), 0),
  },
  {
    does: 'adds up how late its frames are, ms',
    watch: ({ notes, whenParsed, whenAsked }) => {
      let late = 0;
      let last = 0;
      const look = (now: number) => {
        if (last !== 0) late += Math.max(0, now - last - 17);
        last = now;
        requestAnimationFrame(look);
      };
      whenParsed(() => requestAnimationFrame(look));
      whenAsked(() => notes.push(String(late)));
    },
    ask: ({ notes }) => Number(notes[0]),
  },
  {
    does: 'times its longest wait for a frame, ms',
    watch: ({ notes, whenParsed, whenAsked }) => {
      let longest = 0;
      let last = 0;
      const look = (now: number) => {
        if (last !== 0) longest = Math.max(longest, now - last);
        last = now;
        requestAnimationFrame(look);
      };
      whenParsed(() => requestAnimationFrame(look));
      whenAsked(() => notes.push(String(longest)));
    },
    ask: ({ notes }) => Number(notes[0]),
  },
  {
    does: 'adds up how late its messages to itself are, ms',
    watch: ({ notes, whenParsed, whenAsked }) => {
      let late = 0;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => {
        late += performance.now() - data;
        setTimeout(() => port2.postMessage(performance.now()), 4);
      };
      whenParsed(() => port2.postMessage(performance.now()));
      whenAsked(() => notes.push(String(late)));
    },
    ask: ({ notes }) => Number(notes[0]),
  },
  {
    does: 'times its slowest message to itself, ms',
    watch: ({ notes, whenParsed, whenAsked }) => {
      let slowest = 0;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => {
        slowest = Math.max(slowest, performance.now() - data);
        setTimeout(() => port2.postMessage(performance.now()), 4);
      };
      whenParsed(() => port2.postMessage(performance.now()));
      whenAsked(() => notes.push(String(slowest)));
    },
    ask: ({ notes }) => Number(notes[0]),
  },
  {
    does: 'adds up how late its timers are, ms',
    watch: ({ notes, whenParsed, whenAsked }) => {
      let late = 0;
      const set = () => {
        const due = performance.now() + 5;
        setTimeout(() => {
          late += Math.max(0, performance.now() - due);
          set();
        }, 5);
      };
      whenParsed(set);
      whenAsked(() => notes.push(String(late)));
    },
    ask: ({ notes }) => Number(notes[0]),
  },
  {
    does: 'adds up the idle time that it is given, ms',
    watch: ({ notes, whenParsed, whenAsked }) => {
      let idle = 0;
      const take: IdleRequestCallback = (deadline) => {
        idle += deadline.timeRemaining();
        setTimeout(() => requestIdleCallback(take), 20);
      };
      whenParsed(() => requestIdleCallback(take));
      whenAsked(() => notes.push(String(idle)));
    },
    ask: ({ notes }) => Number(notes[0]),
  },
  {
    does: 'counts how far a worker of its gets, which shares the machine with the one who searches',
    watch: ({ notes, whenAsked }) => {
      const work =
        'let n = 0; onmessage = () => postMessage(n); setInterval(() => { const end = performance.now() + 2; while (performance.now() < end) n++ }, 10)';
      const worker = new Worker(URL.createObjectURL(new Blob([work])));
      worker.onmessage = ({ data }) => notes.push(String(data));
      whenAsked(() => worker.postMessage(0));
    },
    ask: async ({ notes, rest }) => {
      await rest(50);
      return Number(notes[0] ?? 0);
    },
  },
  {
    does: 'asks how large its memory is, bytes',
    ask: () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
  },
  {
    does: 'times a key that is pressed, ms',
    watch: ({ notes }) => {
      addEventListener('keydown', ({ timeStamp }) => notes.push(String(performance.now() - timeStamp)), true);
    },
    ask: ({ notes }) => Number(notes.at(-1) ?? 0),
  },
  {
    does: 'times its own writing over every name, ms',
    ask: ({ names }) => {
      const start = performance.now();
      for (const name of names.slice(0, 40)) {
        if (name.firstChild !== null) (name.firstChild as Text).data += '';
        name.append(document.createTextNode(''));
        void name.offsetTop;
      }
      return performance.now() - start;
    },
  },
  {
    does: 'times how it lays itself out anew, ms',
    ask: () => {
      const start = performance.now();
      for (const width of [700, 500, 640, 800]) {
        document.body.style.width = `${width}px`;
        void document.body.offsetHeight;
      }
      return performance.now() - start;
    },
  },
  {
    does: 'times the frames after it has laid itself out anew, ms',
    ask: async () => {
      const start = performance.now();
      for (const width of [700, 600, 800]) {
        document.body.style.width = `${width}px`;
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
      }
      return performance.now() - start;
    },
  },
  {
    does: 'times a thousand questions of what stands over its names, ms',
    ask: ({ names }) => {
      const seen = names.slice(0, 100).map((name) => name.getBoundingClientRect());
      const start = performance.now();
      for (let turn = 0; turn < 10; turn += 1)
        for (const { left, top } of seen) document.elementsFromPoint(left + 2, (top + 4) % innerHeight);
      return performance.now() - start;
    },
  },
  {
    does: 'times how fast the browser says what is covered, ms',
    ask: async ({ names, seeCovered }) => {
      const start = performance.now();
      await seeCovered(names.slice(0, 200));
      return performance.now() - start;
    },
  },
  {
    does: 'times how it scrolls, ms',
    ask: async () => {
      const start = performance.now();
      for (let turn = 1; turn <= 12; turn += 1) {
        scrollTo(0, turn * 200);
        await new Promise(requestAnimationFrame);
      }
      return performance.now() - start;
    },
  },
  {
    does: 'times how it paints itself in another colour, ms',
    ask: async () => {
      const start = performance.now();
      for (const colour of ['#fefefe', '#fff', '#fdfdfd', '#fff']) {
        document.documentElement.style.background = colour;
        await new Promise(requestAnimationFrame);
      }
      return performance.now() - start;
    },
  },
  {
    does: 'times a sum on the main thread, ms',
    ask: () => {
      const start = performance.now();
      let sum = 0;
      for (let at = 0; at < 8_000_000; at += 1) sum = (sum * 31 + at) | 0;
      return performance.now() - start + (sum === 1 ? 1 : 0);
    },
  },
];
