import '@pustaka/web-shared/surveys/surveys.css';
import './answer-survey.css';

export { AnswerSurveyPage as Page } from './AnswerSurveyPage';
