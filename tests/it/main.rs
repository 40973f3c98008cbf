mod questionnaire;
mod xlsform;
