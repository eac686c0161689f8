import type { AnswerInputProps } from './answer-input-props';
import { ChoiceInput } from './choice-input';
import { FillInInput } from './fill-in-input';
import { HotTextInput } from './hot-text-input';
import { MatchInput } from './match-input';
import { NumericInput } from './numeric-input';
import { OrderInput } from './order-input';

/** The answer to one question, by its kind. After marking it shows what is right. */
export function AnswerInput(props: AnswerInputProps) {
  switch (props.item.kind) {
    case 'order':
      return <OrderInput {...props} />;
    case 'match':
      return <MatchInput {...props} />;
    case 'fill-in':
      return <FillInInput {...props} />;
    case 'hot-text':
      return <HotTextInput {...props} />;
    case 'numeric':
      return <NumericInput {...props} />;
    default:
      return <ChoiceInput {...props} />;
  }
}
