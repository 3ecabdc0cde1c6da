// What people say for data science: data sets, statistics, models that learn, charts.

export const STATISTICS = `
imputation: fill in gaps, fill missing, guess missing, replace empty
outlier: weird value, extreme value, odd one, strange value, far away
probability: chance, odds, luck
hypothesis: guess, assumption, claim, idea
correlation: related, go together, relationship
classification: sort into groups, categories, label
regression: predict a number, fit a line, trend line, line through points
machine learning: ai, computer learns, artificial intelligence, learn from data
supervised: known answers, teacher
unsupervised: without answers, without labels
prediction: forecast, guess, future, estimate
accuracy: how correct, how often right, percent correct, exact
overfitting: learned by heart, memorise, too good on training
neural network: brain, artificial brain, neurons, deep learning
visualization: chart, graph, plot, draw, picture of data, show data
`
