// What a web page exported by an editor for Ink does: each paragraph fades in a fifth of a second after the one before, choices are links, and the page scrolls to what is new.
const betweenMs = 200;
const story = new inkjs.Story(storyContent);
const place = document.getElementById('story');

function show(element, afterMs) {
  element.classList.add('hidden');
  setTimeout(() => element.classList.remove('hidden'), afterMs);
}

function goOn(scrolls) {
  const from = place.lastElementChild?.getBoundingClientRect().bottom ?? 0;
  let delayMs = 0;
  while (story.canContinue) {
    const words = document.createElement('p');
    words.dataset.line = '';
    words.innerHTML = story.Continue();
    place.append(words);
    show(words, delayMs);
    delayMs += betweenMs;
  }
  for (const choice of story.currentChoices) {
    const words = document.createElement('p');
    words.className = 'choice';
    words.innerHTML = `<a href="#" data-choice="${choice.index}">${choice.text}</a>`;
    place.append(words);
    show(words, delayMs);
    delayMs += betweenMs;
    words.firstElementChild.addEventListener('click', (event) => {
      event.preventDefault();
      for (const old of place.querySelectorAll('.choice')) old.remove();
      story.ChooseChoiceIndex(choice.index);
      goOn(true);
    });
  }
  if (scrolls) scrollBy({ top: from, behavior: 'smooth' });
}

goOn(false);
