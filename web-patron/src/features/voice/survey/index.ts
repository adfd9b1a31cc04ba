import './survey.css';

export { SurveyPage as Page } from './SurveyPage';
