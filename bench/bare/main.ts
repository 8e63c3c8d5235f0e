import { Story } from 'inkjs';
import { ink } from 'virtual:ink';

// The least that can play a story in a browser: inkjs, paragraphs and buttons. The game is measured beside it.
const story = new Story(ink);
const place = document.getElementById('story') as HTMLElement;

function goOn(): void {
  while (story.canContinue) {
    const words = document.createElement('p');
    words.dataset.line = '';
    words.textContent = story.Continue();
    place.append(words);
  }
  for (const choice of story.currentChoices) {
    const button = document.createElement('button');
    button.dataset.choice = String(choice.index);
    button.textContent = choice.text;
    button.onclick = () => {
      for (const old of place.querySelectorAll('button')) old.remove();
      story.ChooseChoiceIndex(choice.index);
      goOn();
    };
    place.append(button);
  }
}

goOn();
