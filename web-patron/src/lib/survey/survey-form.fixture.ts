/** A survey of one question in words, as the graph gives it to whoever answers. */
export const shownForm = {
  __typename: 'SurveyForm' as const,
  surveyId: 'srv_1',
  kind: 'GENERAL' as const,
  state: 'OPEN' as const,
  versionNumber: 1,
  about: null,
  definition: {
    __typename: 'SurveyDefinition' as const,
    title: { __typename: 'LocalizedText' as const, text: 'Kebutuhan warga' },
    intro: null,
    thanks: null,
    sections: [
      {
        __typename: 'SurveySection' as const,
        key: 's1',
        title: null,
        text: null,
        questions: [
          {
            __typename: 'SurveyQuestion' as const,
            key: 'why',
            kind: 'TEXT' as const,
            isRequired: false,
            label: { __typename: 'LocalizedText' as const, text: 'Mengapa?' },
            hint: null,
            options: [],
            scale: null,
            rows: [],
            showIf: null,
          },
        ],
      },
    ],
  },
};
