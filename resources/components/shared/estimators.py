"""The models that can be trained, tuned and cross-validated: one table for all components."""

import tables

# name: (task, needs scaled features)
KINDS = {
    "linear_regression": ("regression", True),
    "logistic_regression": ("classification", True),
    "decision_tree": ("either", False),
    "random_forest": ("either", False),
    "gradient_boosting": ("either", False),
    "nearest_neighbours": ("either", True),
    "support_vectors": ("either", True),
    "naive_bayes": ("classification", False),
    "xgboost": ("either", False),
}


def task_of(kind, wanted, labels):
    """classification or regression: what the model is for, what was asked for, else what the labels look like."""
    only = KINDS[kind][0]
    if only != "either":
        if wanted not in ("auto", only):
            tables.fail(f"{kind} is for {only} only")
        return only
    if wanted != "auto":
        return wanted
    words = labels.dtype == object or labels.dtype == bool
    whole = not words and (labels.dropna() % 1 == 0).all()
    return "classification" if words or (whole and labels.nunique() <= 20) else "regression"


def make(kind, task, seed=42, **settings):
    """An estimator of scikit-learn (or XGBoost); `settings` are its own names."""
    settings = {name: value for name, value in settings.items() if value is not None}
    if kind == "linear_regression":
        from sklearn.linear_model import LinearRegression, Ridge
        strength = settings.pop("alpha", 0)
        return Ridge(alpha=strength, **settings) if strength else LinearRegression(**settings)
    if kind == "logistic_regression":
        from sklearn.linear_model import LogisticRegression
        return LogisticRegression(random_state=seed, **{"max_iter": 1000, **settings})
    if kind == "naive_bayes":
        from sklearn.naive_bayes import GaussianNB
        return GaussianNB(**settings)
    classes = task == "classification"
    if kind == "decision_tree":
        from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor
        return (DecisionTreeClassifier if classes else DecisionTreeRegressor)(random_state=seed, **settings)
    if kind == "random_forest":
        from sklearn.ensemble import RandomForestClassifier, RandomForestRegressor
        return (RandomForestClassifier if classes else RandomForestRegressor)(random_state=seed, n_jobs=-1, **settings)
    if kind == "gradient_boosting":
        from sklearn.ensemble import HistGradientBoostingClassifier, HistGradientBoostingRegressor
        return (HistGradientBoostingClassifier if classes else HistGradientBoostingRegressor)(random_state=seed, **settings)
    if kind == "nearest_neighbours":
        from sklearn.neighbors import KNeighborsClassifier, KNeighborsRegressor
        return (KNeighborsClassifier if classes else KNeighborsRegressor)(**settings)
    if kind == "support_vectors":
        from sklearn.svm import SVC, SVR
        return SVC(probability=True, random_state=seed, **settings) if classes else SVR(**settings)
    if kind == "xgboost":
        try:
            import xgboost
        except ImportError:
            tables.fail("XGBoost is not installed here: install python3-xgboost (Debian) or xgboost (pip)")
        return (LabelledXgboost if classes else xgboost.XGBRegressor)(random_state=seed, **settings)
    tables.fail(f"there is no model {kind!r}")


try:
    from sklearn.base import BaseEstimator, ClassifierMixin
    from sklearn.preprocessing import LabelEncoder

    class LabelledXgboost(ClassifierMixin, BaseEstimator):
        """XGBoost takes classes 0 … n−1 only; this one takes what scikit-learn's classifiers take."""

        def __init__(self, random_state=None, n_estimators=200, max_depth=6, learning_rate=0.1):
            self.random_state, self.n_estimators = random_state, n_estimators
            self.max_depth, self.learning_rate = max_depth, learning_rate

        def fit(self, features, labels):
            import xgboost
            self.encoder_ = LabelEncoder().fit(labels)
            self.classes_ = self.encoder_.classes_
            self.model_ = xgboost.XGBClassifier(
                random_state=self.random_state, n_estimators=self.n_estimators, max_depth=self.max_depth,
                learning_rate=self.learning_rate).fit(features, self.encoder_.transform(labels))
            self.feature_importances_ = self.model_.feature_importances_
            return self

        def predict(self, features):
            return self.encoder_.inverse_transform(self.model_.predict(features))

        def predict_proba(self, features):
            return self.model_.predict_proba(features)
except ImportError:
    pass
