// Adds earlier news whenever the reader nears the end of the page.
const stories = document.getElementById('stories');
const more = document.getElementById('more');
const earlier = document.getElementById('earlier').content;

new IntersectionObserver((entries, observer) => {
  if (!entries.some((entry) => entry.isIntersecting)) return;
  for (const story of [...earlier.children].slice(0, 2)) stories.append(story);
  observer.unobserve(more);
  if (earlier.childElementCount > 0) observer.observe(more);
  else more.textContent = 'That was all.';
}).observe(more);
