"""Figures: MQM scores, automatic metrics, agreement, significance."""
