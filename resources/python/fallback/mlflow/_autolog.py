"""Logs what an estimator was given and how well it fits, when fit() is called. As MLflow: errors of logging are
warnings, an inner fit (of a pipeline or a grid search) is part of the outer one, and preprocessing alone is not logged."""

import functools
import importlib.abc
import importlib.util
import os
import sys
import threading
import warnings

from . import _fluent
from .entities import Metric, Param, RunTag
from .tracking.client import MlflowClient, now

_state = {"sklearn": None, "xgboost": None}
_depth = threading.local()
_job_run_used = False
_LEFT_OUT = ("sklearn.preprocessing", "sklearn.impute", "sklearn.feature_extraction", "sklearn.feature_selection",
             "sklearn.compose", "sklearn.utils")


class _WhenImported(importlib.abc.MetaPathFinder):
    """Calls back once a module was imported."""

    def __init__(self):
        self.waiting = {}

    def find_spec(self, name, path=None, target=None):  # noqa: ARG002
        then = self.waiting.pop(name, None)
        if then is None:
            return None
        spec = importlib.util.find_spec(name)
        if spec is None or spec.loader is None:
            return None
        run = spec.loader.exec_module

        def exec_module(module):
            run(module)
            then()
        spec.loader.exec_module = exec_module
        return spec


_finder = _WhenImported()


def _when_imported(name, then):
    if name in sys.modules:
        then()
        return
    if _finder not in sys.meta_path:
        sys.meta_path.insert(0, _finder)
    _finder.waiting[name] = then


def everything(disable=False, **options):
    if disable:
        _state["sklearn"] = _state["xgboost"] = None
        return
    _when_imported("sklearn.base", lambda: sklearn(**options))
    options.pop("signatures", None)
    _when_imported("xgboost", lambda: xgboost(**options))


def _warn(problem, silent):
    if not silent:
        warnings.warn("Autologging: {}: {}".format(type(problem).__name__, problem), stacklevel=3)


class _InRun:
    """The run a fit is logged to: the active one; in a job the job's own for the first fit; else a new one."""

    def __enter__(self):
        global _job_run_used
        self.started = False
        active = _fluent.active_run()
        if active is not None:
            return active.info.run_id
        own = os.environ.get("MLFLOW_RUN_ID")
        if own and not _job_run_used and not _fluent._job_run_taken:
            _job_run_used = True
            return own
        self.started = True
        return _fluent.start_run().info.run_id

    def __exit__(self, kind, value, trace):
        if self.started:
            _fluent.end_run("FINISHED" if kind is None else "FAILED")
        return False


# -- scikit-learn -----------------------------------------------------------------------------------------


def sklearn(disable=False, **options):
    if disable:
        _state["sklearn"] = None
        return
    from sklearn.base import BaseEstimator
    first = _state["sklearn"] is None and not getattr(BaseEstimator, "_tenon_hooked", False)
    _state["sklearn"] = options
    if not first:
        return
    BaseEstimator._tenon_hooked = True
    for one in _subclasses(BaseEstimator):
        _patch(one)
    before = BaseEstimator.__init_subclass__.__func__

    def init_subclass(cls, **named):
        before(cls, **named)
        _patch(cls)
    BaseEstimator.__init_subclass__ = classmethod(init_subclass)


def _subclasses(cls):
    for one in cls.__subclasses__():
        yield one
        yield from _subclasses(one)


def _patch(cls):
    for name in ("fit", "fit_predict"):
        method = cls.__dict__.get(name)
        if callable(method) and not getattr(method, "_tenon_patched", False) and not cls.__module__.startswith(_LEFT_OUT):
            setattr(cls, name, _patched(method))


def _patched(fit):
    @functools.wraps(fit)
    def wrapper(self, *args, **kwargs):
        options = _state["sklearn"]
        if options is None or getattr(_depth, "value", 0) > 0 or not _wanted(self):
            return fit(self, *args, **kwargs)
        _depth.value = 1
        try:
            return _logged(fit, self, args, kwargs, options)
        finally:
            _depth.value = 0
    wrapper._tenon_patched = True
    return wrapper


def _wanted(estimator):
    """Something that predicts; scalers and encoders alone are no training."""
    return (not type(estimator).__module__.startswith(_LEFT_OUT)
            and any(hasattr(type(estimator), name) for name in ("predict", "fit_predict", "score_samples")))


def _logged(fit, estimator, args, kwargs, options):
    silent = options.get("silent")
    before = after = None
    try:
        before = _InRun()
        run = before.__enter__()
    except Exception as problem:  # noqa: BLE001 - logging never breaks a script
        _warn(problem, silent)
        return fit(estimator, *args, **kwargs)
    client = MlflowClient()
    failed = True
    try:
        try:
            _log_parameters(client, run, estimator, options)
        except Exception as problem:  # noqa: BLE001
            _warn(problem, silent)
        after = fit(estimator, *args, **kwargs)
        failed = False
        try:
            _log_result(client, run, estimator, args, kwargs, options)
        except Exception as problem:  # noqa: BLE001
            _warn(problem, silent)
        return after
    finally:
        try:
            before.__exit__(Exception if failed else None, None, None)
        except Exception as problem:  # noqa: BLE001
            _warn(problem, silent)


def _text(value):
    try:
        return str(value)[:500]
    except Exception:  # noqa: BLE001 - an estimator's repr is anybody's code
        return "?"


def _log_parameters(client, run, estimator, options):
    search = hasattr(estimator, "cv") and hasattr(estimator, "estimator") and hasattr(estimator, "refit")
    params = estimator.get_params(deep=not search)
    tags = {"estimator_name": type(estimator).__name__,
            "estimator_class": "{}.{}".format(type(estimator).__module__, type(estimator).__name__),
            "mlflow.autologging": "sklearn", **(options.get("extra_tags") or {})}
    client.log_batch(run, tags=[RunTag(key, value) for key, value in tags.items()])
    client.log_batch(run, params=[Param(key[:250], _text(value)) for key, value in params.items()])


def _arguments(args, kwargs):
    names = ("X", "y", "sample_weight")
    found = dict(zip(names, args))
    found.update({name: kwargs[name] for name in names if name in kwargs})
    if "Y" in kwargs:
        found.setdefault("y", kwargs["Y"])
    return found.get("X"), found.get("y"), found.get("sample_weight")


def _log_result(client, run, estimator, args, kwargs, options):
    from . import sklearn as flavor
    from .models import infer_signature
    x, y, weight = _arguments(args, kwargs)
    metrics = {}
    _depth.value = 1
    for more in (_training_metrics, _score):
        try:
            metrics.update(more(estimator, x, y, weight))
        except Exception as problem:  # noqa: BLE001
            _warn(problem, options.get("silent"))
    if hasattr(estimator, "best_score_"):
        metrics["best_cv_score"] = estimator.best_score_
    at = now()
    client.log_batch(run, metrics=[Metric(key, value, at, 0) for key, value in metrics.items()])
    if hasattr(estimator, "best_params_"):
        client.log_batch(run, params=[Param("best_" + key, _text(value))
                                      for key, value in estimator.best_params_.items()])
    if hasattr(estimator, "cv_results_"):
        _log_search(client, run, estimator)
    if _is(estimator, "classifier"):
        _log_confusion(client, run, estimator, x, y)
    if options.get("log_models", True):
        signature = None
        if options.get("signatures", True) and hasattr(estimator, "predict") and x is not None:
            head = x[:5] if hasattr(x, "__getitem__") else x
            signature = infer_signature(head, estimator.predict(head))
        flavor.log_model(estimator, "model", signature=signature, run_id=run,
                         registered_model_name=options.get("registered_model_name"))
        if hasattr(estimator, "best_estimator_"):
            flavor.log_model(estimator.best_estimator_, "best_estimator", signature=signature, run_id=run)


def _is(estimator, kind):
    try:
        from sklearn import base
        return getattr(base, "is_" + kind)(estimator)
    except Exception:  # noqa: BLE001
        return False


def _score(estimator, x, y, weight):
    if not hasattr(estimator, "score"):
        return {}
    named = {} if weight is None else {"sample_weight": weight}
    try:
        value = estimator.score(x, y, **named) if y is not None else estimator.score(x)
    except TypeError:
        value = estimator.score(x, y)
    return {"training_score": value}


def _training_metrics(estimator, x, y, weight):
    from sklearn import metrics
    if y is None:
        return {}
    if _is(estimator, "classifier"):
        predicted = estimator.predict(x)
        named = {"sample_weight": weight}
        found = {"training_precision_score": metrics.precision_score(y, predicted, average="weighted", zero_division=0, **named),
                 "training_recall_score": metrics.recall_score(y, predicted, average="weighted", zero_division=0, **named),
                 "training_f1_score": metrics.f1_score(y, predicted, average="weighted", zero_division=0, **named),
                 "training_accuracy_score": metrics.accuracy_score(y, predicted, **named)}
        if hasattr(estimator, "predict_proba"):
            chances = estimator.predict_proba(x)
            found["training_log_loss"] = metrics.log_loss(y, chances, **named)
            if len(getattr(estimator, "classes_", ())) == 2:
                chances = chances[:, 1]
            found["training_roc_auc"] = metrics.roc_auc_score(y, chances, average="weighted", multi_class="ovo",
                                                              **(named if getattr(chances, "ndim", 1) == 1 else {}))
        return found
    if _is(estimator, "regressor"):
        predicted = estimator.predict(x)
        squared = metrics.mean_squared_error(y, predicted, sample_weight=weight)
        return {"training_mean_squared_error": squared, "training_root_mean_squared_error": squared ** 0.5,
                "training_mean_absolute_error": metrics.mean_absolute_error(y, predicted, sample_weight=weight),
                "training_r2_score": metrics.r2_score(y, predicted, sample_weight=weight)}
    return {}


def _log_search(client, run, estimator):
    """Every candidate, as the table MLflow writes."""
    results = estimator.cv_results_
    columns = list(results)
    rows = [",".join('"{}"'.format(str(results[name][row]).replace('"', '""')) for name in columns)
            for row in range(len(results["params"]))]
    client.log_text(run, "\n".join([",".join(columns)] + rows) + "\n", "cv_results.csv")


def _log_confusion(client, run, estimator, x, y):
    try:
        import matplotlib
        if "matplotlib.pyplot" not in sys.modules:
            matplotlib.use("Agg")
        from matplotlib.figure import Figure
        from sklearn.metrics import ConfusionMatrixDisplay
    except ImportError:
        return
    figure = Figure(figsize=(6, 5))
    ConfusionMatrixDisplay.from_predictions(y, estimator.predict(x), normalize="true", cmap="Blues",
                                            ax=figure.add_subplot())
    client.log_figure(run, figure, "training_confusion_matrix.png")


# -- XGBoost ----------------------------------------------------------------------------------------------


def xgboost(disable=False, **options):
    if disable:
        _state["xgboost"] = None
        return
    import xgboost as package
    _state["xgboost"] = options
    if not getattr(package.train, "_tenon_patched", False):
        package.train = _patched_train(package, package.train)
    training = sys.modules.get("xgboost.sklearn")
    for name in ("XGBModel", "XGBClassifier", "XGBRegressor", "XGBRanker"):
        cls = getattr(training, name, None)
        if cls is not None and "fit" in cls.__dict__ and not getattr(cls.fit, "_tenon_patched", False):
            cls.fit = _patched_xgb_fit(cls.fit)


def _patched_train(package, train):
    @functools.wraps(train)
    def wrapper(params, dtrain, *args, **kwargs):
        options = _state["xgboost"]
        if options is None or getattr(_depth, "value", 0) > 0:
            return train(params, dtrain, *args, **kwargs)
        evaluated = kwargs.setdefault("evals_result", {})
        said = dict(params)
        said["num_boost_round"] = args[0] if args else kwargs.get("num_boost_round", 10)
        return _logged_boost(lambda: train(params, dtrain, *args, **kwargs), said, lambda booster: evaluated, options)
    wrapper._tenon_patched = True
    return wrapper


def _patched_xgb_fit(fit):
    @functools.wraps(fit)
    def wrapper(self, *args, **kwargs):
        options = _state["xgboost"]
        if options is None or getattr(_depth, "value", 0) > 0:
            return fit(self, *args, **kwargs)
        return _logged_boost(lambda: fit(self, *args, **kwargs), self.get_params(),
                             lambda model: getattr(model, "evals_result_", None) or {}, options)
    wrapper._tenon_patched = True
    return wrapper


def _logged_boost(train, params, evaluated, options):
    from . import xgboost as flavor
    silent = options.get("silent")
    try:
        block = _InRun()
        run = block.__enter__()
    except Exception as problem:  # noqa: BLE001
        _warn(problem, silent)
        return train()
    client = MlflowClient()
    _depth.value = 1
    failed = True
    try:
        try:
            client.log_batch(run, tags=[RunTag("mlflow.autologging", "xgboost")] +
                             [RunTag(key, value) for key, value in (options.get("extra_tags") or {}).items()])
            client.log_batch(run, params=[Param(key, _text(value)) for key, value in params.items()
                                          if value is not None])
        except Exception as problem:  # noqa: BLE001
            _warn(problem, silent)
        model = train()
        failed = False
        try:
            at = now()
            client.log_batch(run, metrics=[
                Metric("{}-{}".format(data, name), value, at, step) for data, curves in evaluated(model).items()
                for name, values in curves.items() for step, value in enumerate(values)])
            for name in ("best_iteration", "best_score"):
                value = getattr(model, name, None)
                if isinstance(value, (int, float)):
                    client.log_metric(run, name, value)
            if hasattr(model, "get_score"):
                client.log_dict(run, model.get_score(importance_type="weight"), "feature_importance_weight.json")
            if options.get("log_models", True):
                flavor.log_model(model, "model", run_id=run,
                                 registered_model_name=options.get("registered_model_name"))
        except Exception as problem:  # noqa: BLE001
            _warn(problem, silent)
        return model
    finally:
        _depth.value = 0
        try:
            block.__exit__(Exception if failed else None, None, None)
        except Exception as problem:  # noqa: BLE001
            _warn(problem, silent)
